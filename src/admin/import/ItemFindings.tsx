'use client'
import { ShimmerEffect } from '@payloadcms/ui'
import type { DateMention, Mention } from '../../documents/item.js'
import type { AnalysedPageItem } from '../../intake/core/pageItem.js'
import type { MessageKey } from '../../translations/index.js'
import { readableDate } from '../article/readableDate.js'
import { useWords } from '../useWords.js'

type Props = { isUnread: boolean; item: AnalysedPageItem }

/** What was recognised in an item's text: names, people, dates, events, and warnings. Read again after each mending. */
export function ItemFindings({ isUnread, item }: Props) {
  const { language, words } = useWords()
  const dateOf = (date: DateMention) =>
    date.value ? `${date.text} → ${readableDate(date, { language, words })}` : date.text
  const findings: [MessageKey, string[]][] = [
    ['credits', item.byline.map(({ name, role }) => [role, name].filter(Boolean).join(' '))],
    ['people', item.mentions.filter(isInText).map(nameAndTitle)],
    ['dates', item.dates.filter(({ tier }) => tier === 'core').map(dateOf)],
    ['events', item.events.map(({ name }) => name)],
    ['importCrossheads', (item.headings ?? []).map((at) => item.paragraphs[at] ?? '')],
  ]
  return (
    <div aria-busy={isUnread} className="broadsheet-import__findings" data-testid="import-findings">
      {isUnread && <ShimmerEffect height={4} />}
      <Warnings item={item} />
      <dl>
        {findings.map(([name, found]) => (
          <Finding key={name} found={[...new Set(found)]} label={words(name)} name={name} />
        ))}
      </dl>
    </div>
  )
}

/** Who stands in the byline is named there. */
const isInText = ({ titleSource }: Mention): boolean => titleSource !== 'byline'
const nameAndTitle = ({ name, title }: Mention): string => (title ? `${name} · ${title}` : name)

function Finding({ found, label, name }: { found: string[]; label: string; name: string }) {
  if (found.length === 0) return null
  return (
    <div data-finding={name}>
      <dt>{label}</dt>
      <dd>
        <ul>
          {found.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function Warnings({ item }: Pick<Props, 'item'>) {
  if (item.warnings.length === 0) return null
  return (
    <ul className="broadsheet-import__warnings">
      {item.warnings.map(({ code, message, severity, start, where }) => (
        <li data-code={code} data-severity={severity} key={`${code} ${where} ${start}`}>
          {message}
        </li>
      ))}
    </ul>
  )
}
