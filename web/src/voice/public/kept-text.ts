// What somebody wrote and has not sent yet, kept in their own browser: a lost signal loses nothing.
export function keptText(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

export function keepText(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // A full or forbidden store costs the safety net, not the form.
  }
}
