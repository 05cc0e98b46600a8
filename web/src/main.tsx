// Where the portal begins: reads how to log in, then shows its pages. The pages that are open to all and written on come
// without any of that: they must open on an old phone, and ask nobody to log in.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './page.css'

const openToAll = /^\/public\/(clues|discussions)(\/|$)/

async function pages() {
  if (!openToAll.test(location.pathname)) return (await import('./app.tsx')).App
  return (await import('./voice/public/app.tsx')).PublicVoice
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')
const Pages = await pages()
createRoot(root).render(
  <StrictMode>
    <Pages />
  </StrictMode>,
)
