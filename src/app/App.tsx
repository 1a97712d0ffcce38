import { useLocation } from 'react-router'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'
import { useRootState } from './root-state.ts'
import { frame, languageOf, routeOf } from './route-table.tsx'

/** The whole guide at one address. */
export function App() {
  const { pathname } = useLocation()
  const language = languageOf(pathname)
  useRootState(language)
  return (
    <LocaleProvider language={language}>
      <frame.Part {...routeOf(pathname)} />
    </LocaleProvider>
  )
}
