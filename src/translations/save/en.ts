/** What stands beside the button that saves a story. */
export const save = {
  // Autosave: how the story stands
  savedAt: 'Saved at {{time}}',
  saveFailed: 'Not saved: {{reason}} It is tried again.',
  saveRefused: 'Not saved: {{reason}}',
  saveRunning: 'Saving …',
  saveStopped: 'Not saved: somebody else saved this story.',
  saveUnreachable: 'the server does not answer; leave this window open.',
  saveWaits: 'Not saved yet',
  // Autosave: two people on one story
  staleOverwrite: 'Save mine over it',
  staleStory:
    'Somebody saved this story after you opened it. Your text stays here and is not saved. Read theirs and put your changes in there, or save yours over it: theirs stays under Versions.',
  staleTheirs: 'Open theirs in a new tab',
}
