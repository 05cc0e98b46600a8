// What is typed, once the keys have rested for a moment: so that a question is asked once, and not at every key.
import { useEffect, useState } from 'react'

export function useSettled<Value>(value: Value, waitMs: number): Value {
  const [settled, setSettled] = useState(value)
  const now = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(now) as Value), waitMs)
    return () => clearTimeout(timer)
  }, [now, waitMs])
  return settled
}
