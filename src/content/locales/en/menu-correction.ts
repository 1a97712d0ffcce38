/** Words for telling us that LinkedIn's menu looks different. */
export const words = {
  lede: 'Tell us what you see, so that we can correct the guide. Leave out your name and account.',
  saw: 'What do you see instead?',
  language: 'Language you use LinkedIn in',
  result: 'Your message',
  copy: 'Copy the message',
  copied: 'Message copied',
  send: 'Open {contact} to send it',
  noContact: 'This copy of the guide gives no contact address. If you know who runs it, send them this message.',
  nothing: 'Nothing is sent unless you send it.',
  lines: {
    entry: 'Entry: {entry}, revision {revision}',
    label: 'Label looked for: {label}',
    device: 'Device: {device}',
    language: 'LinkedIn’s language: {language}',
    unknown: 'not given',
    saw: 'Seen instead: {text}',
  },
} as const
