import { type Language, languages } from '../content/locales/index.ts'

/** The language whose tag begins a path, else the first language, whose addresses have no tag. */
export function languageFromPath(path: string): Language {
  const first = path.split('/').find(Boolean)
  return languages.find(({ tag }) => tag === first) ?? languages[0]
}

/** The part of a path after its language: `/de/ai-training/` and `/ai-training` both give `ai-training`. */
export function pathInLanguage(path: string): string {
  const parts = path.split('/').filter(Boolean)
  return (languages.slice(1).some(({ tag }) => tag === parts[0]) ? parts.slice(1) : parts).join('/')
}

/** The `href` of an address inside the guide, with the path this copy is served under. `end`: query and fragment. */
export function hrefIn(language: Language, path: string, end = ''): string {
  return `${import.meta.env.BASE_URL}${localePath(language, path).slice(1)}${end}`
}

/** An address inside the guide, from its root, with the final slash of its folder. */
export function localePath(language: Language, path: string): string {
  const parts = [language.tag === languages[0].tag ? '' : language.tag, path].filter(Boolean)
  return parts.length ? `/${parts.join('/')}/` : '/'
}
