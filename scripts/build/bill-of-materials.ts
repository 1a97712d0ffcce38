import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** * A package whose code is in the build. */
export type Shipped = {
  name: string
  version: string
  licence: string
  integrity: string
  isDirect: boolean
  bytes: number
}

/** Packages of the lockfile that ship, with what they need; those for types alone do not. */
export function shippedPackages(): Shipped[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const direct = Object.keys(packages[''].dependencies)
  const found: Map<string, Shipped> = new Map()
  function visit(name: string) {
    if (found.has(name)) return
    const folder = `node_modules/${name}`
    const entry = packages[folder]
    if (!entry) throw new Error(`The lockfile does not hold ${name}`)
    const { version, license: licence, integrity, dependencies = {} } = entry
    found.set(name, { name, version, licence, integrity, isDirect: direct.includes(name), bytes: sizeOf(folder) })
    for (const other of Object.keys(dependencies)) visit(other)
  }
  for (const name of direct) visit(name)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Bytes as installed. */
function sizeOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0)
}

/** Writes what the build is made of, as a CycloneDX bill of materials without dates, so that two builds are equal. */
export function writeSbom(dist: string) {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'))
  const components = shippedPackages().map((each) => ({
    type: 'library',
    'bom-ref': `pkg:npm/${each.name}@${each.version}`,
    name: each.name,
    version: each.version,
    purl: `pkg:npm/${each.name}@${each.version}`,
    licenses: [{ license: { id: each.licence } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(each.integrity.replace('sha512-', ''), 'base64').toString('hex') }],
  }))
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: license } }] } },
    components,
  }
  writeFileSync(join(dist, 'sbom.json'), `${JSON.stringify(bom, null, 2)}\n`)
}

/** Licences and sizes as a table, for people. */
export function supplyTable() {
  const rows = shippedPackages().map(
    ({ name, version, licence, isDirect, bytes }) =>
      `| ${name} | ${version} | ${licence} | ${isDirect ? 'yes' : 'no'} | ${Math.round(bytes / 1000)} kB |`,
  )
  return ['| package | version | licence | direct | installed |', '|---|---|---|---|---|', ...rows].join('\n')
}
