/** Words for telling us that LinkedIn's menu looks different. */
export const words = {
  lede: 'Tell us what you see, so that the guide gets it right. Write no name and no account.',
  saw: 'What do you see instead?',
  language: 'Language LinkedIn is shown in',
  result: 'Your report',
  copy: 'Copy the report',
  copied: 'Copied the report',
  send: 'Take it to {contact}',
  noContact: 'This copy of the guide names no address for reports. Copy it, and send it to whoever runs this copy.',
  nothing: 'Nothing is sent by itself.',
  lines: {
    entry: 'Entry: {entry}, revision {revision}',
    label: 'Label looked for: {label}',
    device: 'Device: {device}',
    language: 'LinkedIn’s language: {language}',
    unknown: 'not said',
    saw: 'Seen instead: {text}',
  },
} as const
