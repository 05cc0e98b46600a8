// The pages that are open to all and are written on: by themselves, without the portal's libraries, so that they open
// quickly on an old phone.
import '../voice.css'
import { ClueBox } from './clue-box.tsx'
import { Discussion } from './discussion.tsx'
import { Receipt } from './receipt.tsx'

/** Which page an address is of; undefined for the portal's own. */
export function PublicVoice() {
  const [, , area, id] = location.pathname.split('/')
  if (area === 'discussions' && id) return <Discussion id={decodeURIComponent(id)} />
  return area === 'clues' && id ? <Receipt receipt={decodeURIComponent(id)} /> : <ClueBox />
}
