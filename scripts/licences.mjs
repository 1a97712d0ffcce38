// Lists what ships, with licences and sizes, from the lockfile.
import { supplyTable } from './supply.mjs'

console.log(supplyTable())
