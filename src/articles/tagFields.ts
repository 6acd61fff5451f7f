import type { Field, SelectField } from 'payload'
import type { Slugs } from '../documents/slugs.js'
import { serverOnly } from '../host/field.js'
import { inBoth, label, labels } from '../translations/index.js'

const state: SelectField = {
  name: 'state',
  type: 'select',
  defaultValue: 'auto',
  index: true,
  label: label('tagState'),
  options: [
    { label: label('tagAuto'), value: 'auto' },
    { label: label('tagConfirmed'), value: 'confirmed' },
    { label: label('tagRejected'), value: 'rejected' },
  ],
}

const text = (name: string, extra: { index?: boolean } = {}): Field => ({
  name,
  type: 'text',
  ...extra,
})
const json = (name: string): Field => ({ name, type: 'json' })

/**
 * What is read out of a story: people, dates, proposed events and warnings, all written by the server, and `rulings`, by which
 * a person decides on them. The panel beside the text (src/admin) shows all of it as one, from the document as it was saved: in
 * the form's state each tag would be a dozen fields, which Payload sends to the server and back with every few keys.
 */
export const tagFields = (slugs: Slugs): Field[] => [
  tagPanelField(),
  peopleField(slugs),
  datesField(),
  eventsField(slugs),
  leadsField(),
  warningsField(),
  serverOnly({
    name: 'overrides',
    type: 'json',
    admin: { disabled: true },
    label: label('overrides'),
  }),
  {
    name: 'rulings',
    type: 'json',
    admin: { hidden: true },
    label: label('rulings'),
    virtual: true,
  },
]

const tagPanelField = (): Field => ({
  name: 'tagPanel',
  type: 'ui',
  admin: {
    components: { Field: 'payload-broadsheet/client#TagPanel' },
    disableListColumn: true,
    position: 'sidebar',
  },
  label: inBoth('tagsTitle'),
})

const peopleField = (slugs: Slugs): Field =>
  serverOnly({
    name: 'people',
    type: 'array',
    admin: { condition: () => false }, // the list of stories is filtered by it
    fields: [
      text('name', { index: true }),
      text('titleAsWritten'),
      text('titleSource'),
      json('positions'),
      { name: 'official', type: 'relationship', index: true, relationTo: slugs.officials },
      text('role'),
      json('mentions'),
      state,
      text('rule'),
    ],
    label: label('people'),
    labels: labels('person', 'people'),
  })

const datesField = (): Field =>
  serverOnly({
    name: 'dates',
    type: 'array',
    admin: { disabled: true },
    fields: [
      text('text'),
      text('value'),
      text('timex'),
      text('from', { index: true }),
      text('to', { index: true }),
      text('partOfDay'),
      text('anchor'),
      text('type'),
      text('tier'),
      json('mentions'),
      state,
      text('rule'),
    ],
    label: label('dates'),
  })

const eventsField = (slugs: Slugs): Field =>
  serverOnly({
    name: 'events',
    type: 'array',
    admin: { disabled: true },
    fields: [
      text('name'),
      text('kind'),
      text('date'),
      text('partOfDay'),
      text('place'),
      text('organizer'),
      ...['chair', 'lead', 'speakers', 'participants', 'groups'].map(json),
      { name: 'paragraph', type: 'number' },
      { name: 'event', type: 'relationship', index: true, relationTo: slugs.events },
      state,
      text('rule'),
    ],
    label: label('events'),
  })

const leadsField = (): Field =>
  serverOnly({
    name: 'leads',
    type: 'array',
    admin: { disabled: true },
    fields: [
      text('marker'),
      { name: 'paragraph', type: 'number' },
      text('date', { index: true }),
      text('partOfDay'),
      json('byline'),
    ],
    label: label('leads'),
  })

const warningsField = (): Field =>
  serverOnly({
    name: 'warnings',
    type: 'json',
    admin: {
      components: { Cell: 'payload-broadsheet/client#WarningsCell' },
      condition: () => false, // a column of the list; beside the text the panel shows them
      disableListFilter: true,
    },
    label: label('warnings'),
  })
