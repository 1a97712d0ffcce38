/**
 * Addresses that must never be in the build: two wrong ones of the main switch that other guides spread,
 * a guess, two that close or hibernate an account, and code of 2020 that may lead elsewhere.
 */
export const neverShip: readonly string[] = [
  'https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai-improvement',
  'https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai',
  'https://www.linkedin.com/mypreferences/d/connections-visibility',
  'https://www.linkedin.com/mypreferences/d/close-accounts',
  'https://www.linkedin.com/mypreferences/d/hibernate-account',
  'https://www.linkedin.com/psettings/privacy/email',
  'https://www.linkedin.com/psettings/connections-visibility',
  'https://www.linkedin.com/psettings/show-full-last-name',
  'https://www.linkedin.com/psettings/presence',
  'https://www.linkedin.com/psettings/mentions',
  'https://www.linkedin.com/psettings/activity-broadcast',
  'https://www.linkedin.com/psettings/visibility/email',
  'https://www.linkedin.com/psettings/visibility/phone',
]
