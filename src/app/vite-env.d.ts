interface ImportMetaEnv {
  /** Where this copy of the guide is served, as told to the build; empty when it was not told. */
  readonly SITE_URL: string
  /** Where people report a changed menu, `mailto:…` or an https address; empty when it was not told. */
  readonly CONTACT_URL: string
}
