// Where the log-in keeps its sessions and grants, so that who is logged in stays so over a restart.
import { DatabaseSync } from 'node:sqlite'
import type { Adapter, AdapterPayload } from 'oidc-provider'

export interface IdentityStore {
  adapter(model: string): Adapter
  close(): void
}

export function openIdentityStore(file: string): IdentityStore {
  const db = new DatabaseSync(file)
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS kept (
      model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, expires INTEGER,
      uid TEXT, userCode TEXT, grantId TEXT, PRIMARY KEY (model, id));
    CREATE INDEX IF NOT EXISTS by_grant ON kept (grantId);
    CREATE INDEX IF NOT EXISTS by_uid ON kept (uid);
  `)
  const seconds = () => Math.floor(Date.now() / 1000)
  db.prepare('DELETE FROM kept WHERE expires < ?').run(seconds())
  const upsert = db.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?, ?)')
  const remove = db.prepare('DELETE FROM kept WHERE model = ? AND id = ?')
  const removeGrant = db.prepare('DELETE FROM kept WHERE model = ? AND grantId = ?')
  const consume = db.prepare(
    "UPDATE kept SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
  )
  const find = (column: 'id' | 'uid' | 'userCode') => {
    const select = db.prepare(
      `SELECT payload FROM kept WHERE model = ? AND ${column} = ? AND (expires IS NULL OR expires >= ?)`,
    )
    return async (model: string, value: string): Promise<AdapterPayload | undefined> => {
      const row = select.get(model, value, seconds())
      return row ? (JSON.parse(String(row.payload)) as AdapterPayload) : undefined
    }
  }
  const [byId, byUid, byUserCode] = [find('id'), find('uid'), find('userCode')]

  return {
    adapter: (model) => ({
      async upsert(id, payload, expiresIn) {
        upsert.run(
          model,
          id,
          JSON.stringify(payload),
          expiresIn ? seconds() + expiresIn : null,
          payload.uid ?? null,
          payload.userCode ?? null,
          payload.grantId ?? null,
        )
      },
      find: (id) => byId(model, id),
      findByUid: (uid) => byUid(model, uid),
      findByUserCode: (code) => byUserCode(model, code),
      async destroy(id) {
        remove.run(model, id)
      },
      async consume(id) {
        consume.run(seconds(), model, id)
      },
      async revokeByGrantId(grantId) {
        removeGrant.run(model, grantId)
      },
    }),
    close: () => db.close(),
  }
}
