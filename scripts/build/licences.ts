// Lists the packages that ship, with licences and sizes.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from './bill-of-materials.ts'

/** Bytes of a folder. */
const sizeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
console.log('| package | version | licence | direct | installed |\n|---|---|---|---|---|')
for (const { name, version, licenses } of billOfMaterials().components) {
  const size = Math.round(sizeOf(`node_modules/${name}`) / 1000)
  const licence = licenses.map(({ license }) => license.id).join(', ')
  console.log(`| ${name} | ${version} | ${licence} | ${name in dependencies ? 'yes' : 'no'} | ${size} kB |`)
}
