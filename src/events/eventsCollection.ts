import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import type { Slugs } from '../documents/slugs.js'
import { isIsoDay } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'

/** What took place: accepted from a story's proposals, or entered by hand. */
export function eventsCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { slugs } = options
  return {
    slug: slugs.events,
    access: {
      create: desk.allow('write-articles'),
      delete: desk.allow('edit-roster'),
      read: desk.allow('read'),
      readVersions: desk.allow('read'),
      update: desk.allow('write-articles'),
    },
    admin: {
      defaultColumns: ['name', 'kind', 'date', 'place'],
      group: inBoth('groupRoster'),
      listSearchableFields: ['name', 'place'],
      useAsTitle: 'name',
    },
    defaultSort: '-date',
    fields: fields(options),
    labels: labels('event', 'events'),
    versions: { maxPerDoc: 0 },
  }
}

const fields = ({ enabled, slugs }: ResolvedOptions): Field[] => [
  { name: 'name', type: 'text', label: label('eventName'), required: true },
  {
    type: 'row',
    fields: [
      { name: 'kind', type: 'text', index: true, label: label('eventKind') },
      { name: 'date', type: 'text', index: true, label: label('date'), validate: isIsoDay },
      {
        name: 'partOfDay',
        type: 'select',
        label: label('partOfDay'),
        options: (['morning', 'midday', 'afternoon', 'evening', 'night'] as const).map((part) => ({
          label: label(part),
          value: part,
        })),
      },
    ],
  },
  { name: 'place', type: 'text', label: label('place') },
  { name: 'organizer', type: 'text', label: label('organizer') },
  { name: 'chair', type: 'text', hasMany: true, index: true, label: label('chair') },
  {
    name: 'participants',
    type: 'text',
    hasMany: true,
    index: true,
    label: label('participants'),
  },
  ...(enabled ? [coverage(slugs)] : []),
  {
    name: 'articles',
    type: 'join',
    admin: { condition: () => false }, // for API clients; the screen shows drafts as well
    collection: slugs.articles,
    label: label('articles'),
    on: 'events.event',
  },
]

/** The stories of the event and the people in it. */
const coverage = ({ articles, officials }: Slugs): Field => ({
  name: 'coverage',
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: { articles, officials },
        path: 'payload-broadsheet/client#EventCoverage',
      },
    },
    disableListColumn: true,
  },
})
