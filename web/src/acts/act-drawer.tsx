// An act's form in a drawer beside the page. Only its own buttons close it: what is typed is not lost to a stray click.
import { Drawer } from 'antd'
import type { Receipt } from '../api/client.ts'
import { ActForm } from './act-form.tsx'
import type { ActDescription } from './catalogue.ts'
import type { PageContext } from './words.ts'

interface Props {
  /** Undefined while nothing is open. */
  readonly act: ActDescription | undefined
  readonly context: PageContext
  readonly target?: { readonly id: string; readonly version?: number }
  readonly onClose: () => void
  readonly onDone?: (receipt: Receipt) => void
}

export function ActDrawer({ act, context, target, onClose, onDone }: Props) {
  return (
    <Drawer
      open={act !== undefined}
      onClose={onClose}
      title={act?.title}
      size={560}
      destroyOnHidden
      mask={{ closable: false }}
    >
      {act && (
        <ActForm
          key={act.action}
          act={act}
          context={context}
          {...(target === undefined ? {} : { target })}
          onDone={(receipt) => {
            onClose()
            onDone?.(receipt)
          }}
        />
      )}
    </Drawer>
  )
}
