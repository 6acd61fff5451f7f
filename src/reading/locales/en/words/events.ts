/** Kinds of things held, by their last word. */
export const EVENT_KINDS: Record<string, string> = {
  ceremony: 'ceremony',
  conference: 'meeting',
  forum: 'meeting',
  hearing: 'meeting',
  inspection: 'inspection',
  meeting: 'meeting',
  rally: 'activity',
  session: 'meeting',
  summit: 'meeting',
  tour: 'tour',
  workshop: 'activity',
}
