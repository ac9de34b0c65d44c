// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// compare.mjs FTWB SAMPLES FOLDER  Holds every field that ftwb reads in the samples against what Kaitai Struct reads by
// the specifications that ftwb describes. FOLDER keeps compiler and runtime.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import vm from 'node:vm';

const Packages = ['kaitai-struct-compiler@0.11.0', 'kaitai-struct@0.11.0', 'js-yaml@4.1.0'];
const [ftwb, samples, folder] = process.argv.slice(2);

function fetchPackages() {
    if (existsSync(join(folder, 'node_modules', 'js-yaml')))
        return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    try {
        execFileSync('npm', ['install', '--no-audit', '--no-fund', '--fetch-retries=0', '--fetch-timeout=20000', ...Packages],
            { cwd: folder, stdio: 'pipe', timeout: 120000 });
    } catch (error) {
        console.log('skipped: npm could not fetch Kaitai Struct: ' + String(error.message).split('\n')[0]);
        process.exit(0);
    }
}

function run(...parameters) {
    try {
        return execFileSync(ftwb, parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });
    } catch (error) { // 1: findings
        if (error.status === 1)
            return error.stdout;
        throw error;
    }
}

fetchPackages();
const require = createRequire(join(folder, 'package.json'));
const compiler = require('kaitai-struct-compiler');
const { KaitaiStream } = require('kaitai-struct');
const yaml = require('js-yaml');

async function readerOf(format, readings) {
    const specification = yaml.load(run('describe', format, '--to', 'ksy', ...readings.map(each => '--reading=' + each)));
    const files = await compiler.compile('javascript', specification, null, false);
    const [name, code] = Object.entries(files)[0];
    const module = { exports: {} };
    vm.runInThisContext(`(function (require, module, exports) {${code}\n})`)(require, module, module.exports);
    const found = module.exports[basename(name, '.js')] ?? module.exports;
    return bytes => new found(new KaitaiStream(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
}

const camel = id => id.replace(/_+([a-z0-9])/g, (whole, letter) => letter.toUpperCase());
const isStructure = value => value !== null && typeof value === 'object' && '_io' in value;
const own = structure => Object.entries(structure).filter(([key, value]) => !key.startsWith('_') && value !== undefined);

/// What a path of ftwb means in a structure; transparent groups of ftwb have names in Kaitai Struct.
function resolved(structure, steps) {
    if (steps.length === 0)
        return structure;
    const [, id, index] = /^([^[]*)(?:\[(\d+)\])?$/.exec(steps[0]);
    let inner = structure[camel(id)] ?? own(structure).find(([key]) => key.startsWith(camel(id)))?.[1]; // of another reading
    if (inner !== undefined && index !== undefined)
        inner = inner[Number(index)];
    if (inner !== undefined)
        return isStructure(inner) || steps.length === 1 ? resolved(inner, steps.slice(1)) : undefined;
    for (const [, part] of own(structure)) {
        const through = isStructure(part) ? resolved(part, steps) : undefined;
        if (through !== undefined)
            return through;
    }
    return undefined;
}

function plain(value) {
    if (isStructure(value)) // what a number chose
        return plain(value.value ?? own(value).map(([, part]) => part)[0]);
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('hex');
    return value;
}

function isSame(expected, value) {
    if (typeof expected === 'string' && typeof value === 'number' && /^\d+\.\d+\.\d+\.\d+$/.test(expected))
        return expected === [24, 16, 8, 0].map(shift => (value >>> shift) & 255).join('.');
    if (typeof expected === 'string' && typeof value === 'number')
        return Number(expected) === value;
    if (typeof expected === 'string' && expected.endsWith('...'))
        return String(value).startsWith(expected.slice(0, -3));
    return expected === value || (expected === '-' && value.length === 0);
}

/// Marks are in Kaitai's own care; what lies behind records is bytes to it.
const isLeftOut = leaf => /left_over|filler|(^|\.)(data|mark|label)$/.test(leaf.path);

let failures = 0;
function complain(what) {
    if (++failures <= 20)
        console.log(what);
}

async function compare(file, format, readings = []) {
    const path = join(samples, file);
    const fields = JSON.parse(run('--json', 'fields', '--as', format, path)).fields;
    const structure = (await readerOf(format, readings))(readFileSync(path));
    let same = 0;
    for (const leaf of fields.filter(each => !isLeftOut(each))) {
        const found = resolved(structure, leaf.path.split('.'));
        const value = plain(found);
        if (isSame(leaf.value, value) || (leaf.value === '-' && isStructure(found))) // a free slot
            ++same;
        else
            complain(`${file}: ${leaf.path} is ${leaf.value} to ftwb and ${value} to Kaitai Struct`);
    }
    console.log(`${file}: ${same} of ${fields.length} fields compared`);
    if (same === 0)
        complain(`${file}: nothing was compared`);
}

async function compareLines(file, format) {
    const bytes = readFileSync(join(samples, file));
    const read = (await readerOf(format, []))(bytes);
    const wanted = bytes.toString('latin1').replace(/\n$/, '').split('\n');
    if (read.lines.length !== wanted.length || read.lines.some((line, i) => line.length !== wanted[i].length))
        complain(`${file}: other lines`);
}

try {
    for (const file of readdirSync(join(samples, 'downloads')))
        await compare('downloads/' + file, 'kazaa.dat');
    for (const size of ['256', '1024'])
        await compare(`databases/data${size}.dbb`, 'kazaa.dbb', ['slots=' + size]);
    await compare('supernodes/KazaaNet.bin', 'kazaa.kazaanet');
    await compare('supernodes/nodelist-msg00.bin', 'fasttrack.nodelist');
    await compareLines('supernodes/nodes', 'gift.nodes');
    await compareLines('supernodes/favourites.kzn', 'kazuper.kzn');
    for (const format of ['gift.state', 'kazuper.kzf', 'sig2dat.link', 'skype.dbb', 'windows.reg', 'windows.regf', 'windows.creg'])
        await readerOf(format, []); // compiles
} catch (error) {
    complain(String(error.stack ?? error).slice(0, 2000));
}
process.exit(failures > 0 ? 1 : 0);
