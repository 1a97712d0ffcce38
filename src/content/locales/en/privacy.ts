/** Words of the page Privacy. */
export const words = {
  title: 'Privacy',
  description:
    'What this guide saves on your device, for how long, how to erase it, how to check that nothing you enter is sent.',
  lede: 'This guide saves your answers only in this browser. It uses no cookies and no analytics, and does not send your answers anywhere.',
  stored: {
    title: 'What is saved right now',
    empty: 'No answers or choices are saved.',
    blocked: 'This browser does not let us store anything.',
    key: 'Name',
    content: 'What it says',
    live: 'This list updates as you go. It shows everything this guide has put in this browser’s local storage.',
    noScript: 'With JavaScript off, nothing is saved.',
  },
  until: {
    title: 'How long it is kept',
    text: 'Until you erase it or your browser clears it.',
    files: 'Your browser also stores this guide’s pages, so that you can open them offline.',
    safari: 'Safari may clear it if you do not visit for seven days.',
    private: 'In a private window, it is gone when you close the window.',
    shared: 'On a shared computer, anyone who uses this browser can see it.',
    again: 'You can keep a copy as a link or file: {transfer}.',
  },
  promise: {
    unknown: 'We cannot tell whether this browser clears it when space runs low.',
    'may-clear': 'This browser may clear it when space runs low.',
    kept: 'This browser says it will keep it until you erase it.',
    refused: 'This browser did not agree. To be sure, save a link or a file.',
    ask: 'Ask this browser to keep it',
  },
  erase: {
    title: 'Erase your data',
    button: 'Erase everything on this device',
    text: 'This erases every answer and choice saved for this guide, and its offline pages. It changes nothing on LinkedIn.',
    yes: 'Erase everything',
    no: 'Keep everything',
  },
  check: {
    title: 'Check it yourself',
    one: 'Open your browser’s developer tools (F12) and choose Network.',
    two: 'Reload this page and go through the guide.',
    three: 'Every request should go to this website’s address. Browser extensions may add their own.',
    four: 'You can also go offline once a page has loaded, and carry on. It works the same.',
  },
  build: 'This copy was built from version {id}. {list} contains a hash of each file, to compare with your own build.',
  buildList: 'The list of hashes',
  host: 'Whoever runs this website can see your internet address and the pages you open, as with any website. Your answers are not sent to them.',
} as const
