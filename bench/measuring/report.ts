import Table from 'cli-table3'

/** Prints a table, then the figures as one line of JSON: the last line of every bench. A table in between has none. */
export const report = (
  head: string[],
  rows: (number | string)[][],
  figures?: Record<string, number>,
): void => {
  const table = new Table({
    colAligns: ['left', ...head.slice(1).map(() => 'right' as const)],
    head,
    style: { border: [], head: [] },
  })
  table.push(...rows)
  console.log(table.toString())
  if (figures) console.log(JSON.stringify(figures))
}

export const thousands = (value: number): string => Math.round(value).toLocaleString('en')
