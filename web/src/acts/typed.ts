// What is typed is kept in this browser until it is sent, so that a closed tab or a lost network loses nothing.
import type { Values } from './fields.ts'

const prefix = 'shangban.typed/'

export function keepTyped(key: string, values: Values): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(values))
  } catch {
    // A full or forbidden store costs the safety net, not the form.
  }
}

export function typedBefore(key: string): Values | undefined {
  try {
    const text = localStorage.getItem(prefix + key)
    return text === null ? undefined : (JSON.parse(text) as Values)
  } catch {
    return undefined
  }
}

export function forgetTyped(key: string): void {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // As above.
  }
}
