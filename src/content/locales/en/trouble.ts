/** Words for what went wrong, was erased or is new. Fetched when the page answers. */
export const words = {
  offer: { text: 'This page is there in English too.', link: 'Read it in English' },
  goesOn: 'The guide goes on all the same. Save your answers as a file before you close this tab.',
  saveFile: 'Save my answers as a file',
  asideTitle: 'Some saved answers could not be read',
  asideText: 'We set them aside and changed nothing in them. You can keep the text as a file.',
  asideSave: 'Save the unreadable text',
  newerTitle: 'A newer version of this guide was here',
  newerText: 'It saved answers that this page cannot read. We leave them as they are. Reload to get the newer version.',
  reload: 'Reload this page',
  erased: {
    done: 'Erased. This browser keeps nothing for the guide now.',
    failed: 'This browser did not let us erase everything. Clear the data of this site in its settings.',
    undo: 'Undo',
    undoUntil: 'You can undo this until you leave this page.',
    undone: 'Your answers are back.',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Your saved answers are untouched.',
    home: 'Go to the start of the guide',
  },
  newVersion: {
    title: 'A new version of the guide is ready',
    text: 'Your answers stay. The page is loaded anew.',
    use: 'Use the new version',
  },
  broken: {
    title: 'Something went wrong on this page',
    text: 'Nothing was erased. Reload the page to go on, or save your answers as a file first.',
    again: 'Try again',
  },
} as const
