'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { KeptWarning } from '../../documents/warning.js'
import './article.css'
import { SeverityCounts } from './SeverityCounts.js'

/** How many open errors and warnings a story of the list has; hints are for whoever opens it. */
export function WarningsCell({ cellData }: DefaultCellComponentProps) {
  const warnings = (cellData ?? []) as KeptWarning[]
  const open = warnings.filter(({ overridden, severity }) => !overridden && severity !== 'info')
  return (
    <span data-testid="warnings-cell">
      <SeverityCounts warnings={open} />
    </span>
  )
}
