/** Words of the page Privacy. */
export const words = {
  title: 'Privacy',
  description: 'What this guide stores, where, until when, how to erase it, and how to check that nothing is sent.',
  lede: 'The guide keeps your answers in this browser, on this device. It sends nothing, and has no cookies and no statistics.',
  stored: {
    title: 'What is stored now',
    empty: 'Nothing is stored.',
    blocked: 'This browser does not let us store anything.',
    key: 'Key',
    content: 'Content',
    live: 'This list is live. It shows every key we have in this browser’s local storage.',
    noScript: 'With JavaScript off, nothing is stored.',
  },
  until: {
    title: 'Until when',
    text: 'Until you erase it, or your browser does.',
    files: 'Your browser also keeps the guide’s own pages, so that they open without a network.',
    safari: 'Safari may erase it after seven days without a visit.',
    private: 'A private window keeps it only until you close it.',
    shared: 'On a shared computer, others who use this browser can see it.',
    again: 'A saved link or file brings your answers back: {transfer}.',
  },
  promise: {
    unknown: 'Whether this browser clears it when it runs short of room is not known.',
    'may-clear': 'This browser may clear it when it runs short of room.',
    kept: 'This browser says it keeps it until you erase it.',
    refused: 'This browser did not agree. Save a link or a file if you want to be sure.',
    ask: 'Ask this browser to keep it',
  },
  erase: {
    title: 'Erase it',
    button: 'Erase everything on this device',
    text: 'This erases every answer and choice this browser keeps for the guide, and the guide’s pages kept for offline. LinkedIn’s settings stay as they are.',
    yes: 'Erase everything',
    no: 'Keep it',
  },
  check: {
    title: 'Check it yourself',
    one: 'Open your browser’s developer tools (F12) and choose Network.',
    two: 'Reload this page and go through the guide.',
    three: 'Every line names this site. There is no other.',
    four: 'Or go offline after a page has loaded, and answer there. It works the same.',
  },
  build:
    'This copy was built from the version {id}. {list} has the hash of each of its files, to compare with a build of your own.',
  buildList: 'The list of hashes',
  host: 'Whoever runs this copy of the guide sees which pages you open, as with any website. Your answers are not part of it.',
} as const
