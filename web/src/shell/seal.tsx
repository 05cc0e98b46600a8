// The brand: 商办 as a seal.
export function Seal({ size }: { size: number }) {
  return (
    <span className="seal" style={{ width: size, height: size, fontSize: size * 0.36 }} aria-hidden="true">
      商办
    </span>
  )
}
