import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/archive/protocol.ts'
import { archiveFileIds, archiveFiles } from '../../src/content/archive-files.ts'
import { headlineOf } from '../../src/formats/archive-counts.ts'
import { given, reportOn } from './read.ts'

const finding = (id: Finding['id'], count = 2): Finding => ({
  id,
  count,
  details: {},
  years: [],
  undated: 0,
  unread: 0,
})
const reportWith = (...findings: Finding[]) => ({ findings, unknown: [], unread: [], twice: [], sources: 1 })

describe('the first sentence of a report', () => {
  test.each(archiveFileIds)('%s alone is named there, if LinkedIn’s list may cover it', (id) => {
    const { scope, parts } = headlineOf(reportWith(finding(id)))
    const isCovered = ['in-scope', 'by-our-reading'].includes(archiveFiles[id].scope)
    expect(scope).toBe(isCovered ? archiveFiles[id].scope : undefined)
    expect(parts).toEqual(isCovered ? [{ id, count: 2 }] : [])
  })

  test('names everything in scope, and leaves out what the archive has none of', () => {
    const all = archiveFileIds.filter((id) => archiveFiles[id].scope === 'in-scope')
    const { parts } = headlineOf(reportWith(...all.map((id, at) => finding(id, at))))
    expect(parts.map(({ id }) => id)).toEqual(all.slice(1))
  })

  test('an archive of somebody who never posted is not told that LinkedIn may use nothing of it', async () => {
    const report = await reportOn([
      given('Profile.csv', 'First Name,Last Name,Headline,Summary\nIda,Invented,Tester,\n'),
      given('Skills.csv', 'Name\nTesting\nWriting\n'),
    ])
    expect(headlineOf(report).parts.map(({ id }) => id)).toEqual(['profile', 'skills'])
  })

  test('the month is not that of a school or a job, which begin before LinkedIn', () => {
    const dated = (id: Finding['id'], first: string): Finding => ({ ...finding(id), first, last: first })
    expect(headlineOf(reportWith(dated('education', '1999'), dated('shares', '2019-03-04'))).from).toBe('2019-03-04')
    expect(headlineOf(reportWith(dated('education', '1999'))).from).toBeUndefined()
  })
})

describe('an article', () => {
  const article = (heading: string, published: string) =>
    `<html><body><h1>${heading}</h1><p class="created">Created on 2024-01-02 09:00</p><p class="published">${published}</p><div><p>On testing</p></div></body></html>`
  const link = '<a href="https://invented.example/pulse/on-testing">On testing</a>'
  const idsOf = async (html: string) =>
    (await reportOn([given('Articles/Articles/one.html', html), given('Skills.csv', 'Name\nTesting\n')])).findings
      .map(({ id }) => id)
      .filter((id) => id.startsWith('article'))

  test.each([
    ['has a date', 'On testing', 'Published on 2024-01-02 10:00'],
    ['has a date in another form', 'On testing', 'Published on Jan 2, 2024'],
    ['has a public address and no date', link, 'Published on ---'],
  ])('is published when it %s', async (_, heading, published) => {
    expect(await idsOf(article(heading, published))).toEqual(['articles'])
  })

  test.each([
    ['has dashes for a date and no address', 'On testing', 'Published on ---'],
    ['has an empty address', '<a href="">On testing</a>', 'Published on'],
    ['says so, whatever its heading links to', link, 'Not published yet'],
    ['says nothing at all', 'On testing', ''],
  ])('is a draft when it %s, and no draft counts as published', async (_, heading, published) => {
    expect(await idsOf(article(heading, published))).toEqual(['article-drafts'])
  })
})
