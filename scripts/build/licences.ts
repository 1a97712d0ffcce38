// Lists what ships, with licences and sizes, from the lockfile.
import { supplyTable } from './bill-of-materials.ts'

console.log(supplyTable())
