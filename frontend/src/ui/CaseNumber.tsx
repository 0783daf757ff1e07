/** A case number in running text: never broken over two lines. */
export function CaseNumber({ children }: { children: string }) {
  return <span className="ui-ref">{children}</span>
}
