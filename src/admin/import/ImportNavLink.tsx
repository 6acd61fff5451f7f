'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../useWords.js'
import './import.css'

/** The way to the Import screen in the navigation, for those who may write stories. */
export function ImportNavLink({ articles }: { articles: string }) {
  const { words } = useWords()
  const { permissions } = useAuth()
  const { config } = useConfig()
  if (!permissions?.collections?.[articles]?.create) return null
  return (
    <Link
      className="nav__link broadsheet-import__nav"
      href={formatAdminURL({ adminRoute: config.routes.admin, path: '/import' })}
      id="nav-import"
      prefetch={false}
    >
      <span className="nav__link-label">{words('importTitle')}</span>
    </Link>
  )
}
