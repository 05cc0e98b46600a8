// A problem, kindly: what was wrong, what is allowed, what to do now.
import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { allowedWords, asksToRefresh, problemOfError } from './problem.ts'
import { refreshAfterAct } from './queries.ts'

export function ProblemNotice({ error, onRefresh }: { error: unknown; onRefresh?: () => void }) {
  const problem = problemOfError(error)
  const allowed = problem.beside ?? allowedWords(problem.allowed)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [error])
  const refresh = () => {
    void refreshAfterAct()
    onRefresh?.()
  }
  return (
    <div ref={place} className="notice">
      <Alert
        type={problem.status >= 500 || problem.status === 0 ? 'error' : 'warning'}
        showIcon
        role="alert"
        title={problem.title}
        description={allowed}
        action={
          asksToRefresh(problem) ? (
            <Button size="small" onClick={refresh}>
              刷新
            </Button>
          ) : undefined
        }
      />
    </div>
  )
}
