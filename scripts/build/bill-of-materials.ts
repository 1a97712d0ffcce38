import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A package in the bill of materials, as far as it is used here. */
export type Component = {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly scope: string
  readonly licenses: readonly { readonly license: { readonly id: string } }[]
  readonly properties?: readonly { readonly name: string }[]
  readonly externalReferences?: readonly unknown[]
}

/**
 * Whether the build ships it. With `--omit=dev` npm leaves out react too, because packages for development also need
 * it.
 */
const isShipped = ({ scope, properties = [] }: Component) =>
  scope === 'required' && !properties.some(({ name }) => name === 'cdx:npm:package:development')

/** Without members that differ between versions of npm: where a package lies, and where it was downloaded from. */
const withoutDetails = ({ properties, externalReferences, ...component }: Component) => component

/**
 * A CycloneDX bill of materials of what ships, from the lockfile, without anything that differs between machines or
 * runs.
 */
export function billOfMaterials() {
  const npm = process.env.npm_execpath
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  // `--include=dev` because npm omits development packages when NODE_ENV is production.
  const options = ['--package-lock-only', '--include=dev', '--sbom-type=application', '--no-update-notifier']
  const text = execFileSync(command, [...before, 'sbom', '--sbom-format=cyclonedx', ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(text)
  const shipped: Component[] = components.filter(isShipped).map(withoutDetails)
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const refs = new Set([metadata.component['bom-ref'], ...shipped.map((each) => each['bom-ref'])])
  const isListed = (ref: string) => refs.has(ref)
  return {
    bomFormat,
    specVersion,
    version,
    // npm names the application after its folder.
    metadata: { component: { ...withoutDetails(metadata.component), name } },
    components: shipped,
    dependencies: dependencies
      .filter(({ ref }: { ref: string }) => isListed(ref))
      .map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => ({
        ref,
        dependsOn: dependsOn.filter(isListed),
      })),
  }
}

/** Writes the bill of materials into the build. */
export function writeSbom(dist: string): void {
  writeFileSync(join(dist, 'sbom.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
}
