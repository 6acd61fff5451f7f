'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useWords } from '../useWords.js'

/** A photo's file in a list: Payload's own cell, or in words that the caption still awaits its picture. */
export function PhotoFileCell(props: DefaultCellComponentProps) {
  const { words } = useWords()
  return props.cellData ? <DefaultCell {...props} /> : <span>{words('awaitsFile')}</span>
}
