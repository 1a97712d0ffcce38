interface ImportMetaEnv {
  /** Where this copy of the guide is served, as told to the build; empty when it was not told. */
  readonly SITE_URL: string
  /** Where people report a changed menu, `mailto:…` or an https address; empty when it was not told. */
  readonly CONTACT_URL: string
  /** What this copy was built from: a hash of the source. */
  readonly BUILD_ID: string
}

declare module 'virtual:invented-archive' {
  /** A ZIP as LinkedIn makes it, of a person who does not exist. Made by scripts/archives at build. */
  export function inventedArchive(): Blob
}
