'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Opens a row that holds nothing yet: what was just added is there to be filled in. */
export function useOpenWhenEmpty(rowPath: string, isEmpty: boolean): void {
  const { dispatchFields, getField } = useForm()
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || !isEmpty) return
    isDone.current = true
    const [, path = '', index] = /^(.*)\.(\d+)$/.exec(rowPath) ?? []
    const rows = getField(path)?.rows ?? []
    if (!rows[Number(index)]?.collapsed) return
    const updatedRows = rows.map((row, at) =>
      at === Number(index) ? { ...row, collapsed: false } : row,
    )
    dispatchFields({ path, type: 'SET_ROW_COLLAPSED', updatedRows })
  }, [dispatchFields, getField, isEmpty, rowPath])
}
