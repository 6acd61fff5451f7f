/**
 * Stands in the place of Payload's button that publishes: a story is published with its page. Payload's, which shows nothing here,
 * would still answer Ctrl+S by a save of its own, whose answer overwrites what is typed meanwhile.
 */
export const NoPublishing = () => null
