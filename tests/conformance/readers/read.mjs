// Opens a book in a reader within a headless browser, follows every line of its contents, and prints as JSON
// what the reader made of it. With a folder, the pages are also taken as pictures, one for each line.
// Usage: node read.mjs MODULES CHROMIUM READER BOOK [FOLDER WIDTH HEIGHT TEXT_SIZE day|night]

import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join, normalize } from 'node:path'

const [modules, chromium, reader, book, folder, width = 400, height = 700, textSize = 100, light = 'day'] =
  process.argv.slice(2)
const TYPES = {
  '.css': 'text/css',
  '.epub': 'application/epub+zip',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.xhtml': 'application/xhtml+xml',
}
const require = createRequire(join(modules, 'x.js'))

const fileOf = path => {
  if (path === '/book.epub') return book
  if (path.startsWith('/modules/')) return join(modules, normalize(path.slice('/modules'.length)))
  return join(import.meta.dirname, `${reader}.html`)
}

// Readium's navigator takes a book from a server: file by file, with a manifest made by Readium's own parser.
let unpacked
const entryOf = async name => {
  if (name === 'manifest.json') return manifest()
  unpacked ??= require('jszip').loadAsync(await readFile(book))
  return (await unpacked).file(name).async('nodebuffer')
}

const manifest = async () => {
  const readium = name => require(`r2-shared-js/dist/es8-es2017/src/${name}`)
  const { initGlobalConverters_GENERIC, initGlobalConverters_SHARED } = readium('init-globals')
  initGlobalConverters_GENERIC()
  initGlobalConverters_SHARED()
  const publication = await readium('parser/epub').EpubParsePromise(book)
  return JSON.stringify(require('r2-lcp-js/dist/es8-es2017/src/serializable').TaJsonSerialize(publication))
}

const dataOf = path => path.startsWith('/book/') ? entryOf(path.slice('/book/'.length)) : readFile(fileOf(path))

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
  try {
    const data = await dataOf(path)
    response.setHeader('content-type', TYPES[extname(path)] ?? TYPES['.html'])
    response.end(data)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))

const { chromium: browsers } = require('playwright-core')
const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] })
const faults = []
try {
  const page = await browser.newPage({ viewport: { width: +width, height: +height } })
  page.on('pageerror', error => faults.push(String(error)))
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  await page.waitForFunction('window.reader')
  const read = await page.evaluate(([size, night]) => window.reader.open(size, night), [textSize, light === 'night'])
  for (const [number, entry] of read.contents.entries()) {
    entry.text = await page.evaluate(href => window.reader.show(href), entry.href)
    if (folder) {
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(folder, `${reader}-${String(number).padStart(2, '0')}.png`) })
    }
  }
  console.log(JSON.stringify({ ...read, faults }))
} finally {
  await browser.close()
  server.close()
}
