/** Words for what went wrong, was erased or is new. Fetched when the page answers. */
export const words = {
  offer: { text: 'This page is also available in English.', link: 'Read it in English' },
  goesOn: 'You can carry on, but save your answers as a file before you close this tab.',
  saveFile: 'Save my answers as a file',
  asideTitle: 'Some saved answers could not be read',
  asideText: 'We set them aside unchanged. You can keep them as a file.',
  asideSave: 'Save the unreadable answers',
  newerTitle: 'You used a newer version of this guide here',
  newerText:
    'It saved answers that this version cannot read. We leave them as they are. Reload to get the newer version.',
  reload: 'Reload this page',
  erased: {
    done: 'Erased. This browser no longer stores anything for this guide.',
    failed: 'This browser did not let us erase everything. Clear this site’s data in your browser settings.',
    undo: 'Undo',
    undoUntil: 'You can undo this until you leave this page.',
    undone: 'Your answers are back.',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Your saved answers are still here.',
    home: 'Go to the start page',
  },
  newVersion: {
    title: 'A new version of the guide is ready',
    text: 'The page will reload. Your answers are kept.',
    use: 'Reload with the new version',
  },
  broken: {
    title: 'Something went wrong on this page',
    text: 'Nothing was erased. Reload the page, or save your answers as a file first.',
    again: 'Try again',
  },
} as const
