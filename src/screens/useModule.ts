import { useEffect, useState } from 'react'

/**
 * A module that is fetched when it is first needed; undefined until it is there, or when it cannot be had.
 * `load`: the same function each time.
 */
export function useModule<Module>(load: () => Promise<Module>, isNeeded: boolean): Module | undefined {
  const [module, setModule] = useState<Module>()
  useEffect(() => {
    if (isNeeded)
      void load()
        .then((found) => setModule(found))
        .catch(() => undefined)
  }, [load, isNeeded])
  return module
}
