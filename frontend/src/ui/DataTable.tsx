import type { ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { classes } from './classes'
import { Icon } from './Icon'
import { texts } from './texts'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** The code the server sorts by; gives the head a button. */
  sort?: string
  /** The cell that names the row, usually the case number. */
  rowHeader?: boolean
  numeric?: boolean
}

export interface Sort {
  by: string
  direction: 'ascending' | 'descending'
}

/** Rows that can be chosen for one act on several. */
export interface Selection<Row> {
  header: string
  label: (row: Row) => string
  may: (row: Row) => boolean
  chosen: ReadonlySet<string>
  onToggle: (key: string) => void
}

interface DataTableProps<Row> {
  caption: string
  /** The caption stays for screen readers where a heading already says it. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  busy?: boolean
  selection?: Selection<Row>
}

/** One list model everywhere. Below 768 px a row becomes a stack of labelled lines. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey, sort, onSort, busy = false, selection }: DataTableProps<Row>) {
  return (
    <div className="ui-table" aria-busy={busy}>
      <table className="table table--compact table--borderless table-sm-responsive-headers">
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {selection !== undefined && <th scope="col">{selection.header}</th>}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {selection !== undefined && (
                <td data-title={selection.header}>
                  {selection.may(row) && (
                    <input type="checkbox" className="ui-row-choice" aria-label={selection.label(row)} checked={selection.chosen.has(rowKey(row))} onChange={() => selection.onToggle(rowKey(row))} />
                  )}
                </td>
              )}
              {columns.map((column) => {
                const className = column.numeric ? 'ui-number' : undefined
                return column.rowHeader ? (
                  <th key={column.key} scope="row" data-title={column.header} className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-title={column.header} className={className}>
                    {column.cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadCellProps<Row> {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const t = useTexts(texts)
  const by = column.sort
  const className = classes(column.numeric && 'ui-number') || undefined
  if (by === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    )
  }
  const direction = sort?.by === by ? sort.direction : undefined
  const icon = direction === 'ascending' ? 'sort-table-ascending' : direction === 'descending' ? 'sort-table-descending' : 'sort-table-none'
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={className}>
      <button type="button" className="ui-table__sort" onClick={() => onSort({ by, direction: direction === 'ascending' ? 'descending' : 'ascending' })}>
        {column.header}
        {direction !== undefined && <span className="sr-only">, {direction === 'ascending' ? t.sortAscending : t.sortDescending}</span>}
        <Icon name={icon} small />
      </button>
    </th>
  )
}
