// The levels one may go to: what `/public/level` says, and the links of the catalogue without script.
import { describe, expect, it } from 'vitest'
import type { LevelPortal } from '#contracts/level.ts'
import { memoryLevel, testLevel } from './memory-level.ts'
import { opening } from './pages.ts'

const portals: LevelPortal[] = [
  { code: '371400', name: '德州市', kind: 'city', url: 'https://tian.dz.example.cn' },
  { code: '371402', name: '德城区', kind: 'county', url: 'https://tian.dc.example.cn' },
]
const among = memoryLevel({ now: opening, level: { ...testLevel, portals } })
const alone = memoryLevel({ now: opening })
const catalogue = '/public/catalogue'

describe('a level among others', () => {
  it('says to everybody who it is and where the others are', async () => {
    const { status, body } = await among.get(undefined, '/public/level')
    expect(status).toBe(200)
    expect(body).toEqual({ code: '371402', name: '德城区', kind: 'county', session: '13-4', portals })
  })

  it('leads from its catalogue to those of the others, and not to its own', async () => {
    const { body } = await among.get(undefined, catalogue)
    expect([...body.matchAll(/href="(https:[^"]+)"/g)].map(([, address]) => address)).toEqual([
      `https://tian.dz.example.cn${catalogue}`,
    ])
    expect(body).toContain('德州市政协')
  })
})

describe('a level alone', () => {
  it('says who it is, and of no others', async () => {
    const { body } = await alone.get(undefined, '/public/level')
    expect(body).toEqual({ code: '371402', name: '德城区', kind: 'county', session: '13-4', portals: [] })
  })

  it('has no links to others in its catalogue', async () => {
    expect((await alone.get(undefined, catalogue)).body).not.toContain('其他各级')
  })
})
