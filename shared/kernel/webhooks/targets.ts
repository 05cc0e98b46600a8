// Where webhooks may go: to public addresses over TLS, and beyond that only where the deployment's allow-list says so.
// A receiver's address is somebody else's word: unchecked, it would let the sender knock at doors inside the network.
import { BlockList, isIP } from 'node:net'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'

export interface Targets {
  /** Why this address cannot be registered, as far as its text says. */
  refuseUrl(url: string): Refusal | undefined
  /** Whether a host may be connected to at this very address. Asked again before every connection. */
  allows(url: URL, address: string): boolean
}

/** Everything that is not the public network: RFC 6890 and the blocks that map to it. */
const special: readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]
const privateNetworks = new BlockList()
for (const [network, prefix, family] of special) privateNetworks.addSubnet(network, prefix, family)

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An entry of an allow-list: a host, `*.` and a domain, an address, or a network such as `10.20.0.0/16`. */
const entryForm = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i

export function isAllowListEntry(entry: string): boolean {
  const [network = '', prefix] = entry.split('/')
  if (prefix === undefined) return isIP(entry) !== 0 || entryForm.test(entry)
  const longest = isIP(network) === 6 ? 128 : 32
  return isIP(network) !== 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest
}

export function targetsOf(allowList: readonly string[]): Targets {
  const networks = new BlockList()
  const hosts: string[] = []
  for (const entry of allowList) {
    const [network = '', prefix] = entry.split('/')
    if (isIP(network) === 0) hosts.push(entry.toLowerCase())
    else if (prefix === undefined) networks.addAddress(network, familyOf(network))
    else networks.addSubnet(network, Number(prefix), familyOf(network))
  }
  const knownHost = (host: string) =>
    hosts.some((entry) => (entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : host === entry))
  const listed = (host: string, address: string) =>
    knownHost(host) || networks.check(address, familyOf(address))
  return {
    refuseUrl(text) {
      const url = URL.canParse(text) ? new URL(text) : undefined
      if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        return refuse(problems.urlInvalid)
      const host = hostOf(url)
      const isAddress = isIP(host) !== 0
      const allowed = isAddress ? listed(host, host) : knownHost(host)
      if (allowed) return undefined
      if (url.protocol === 'http:') return refuse(problems.targetInsecure)
      const inside = isAddress ? isPrivate(host) : /(^|\.)(localhost|local|internal)$/.test(host)
      return inside ? refuse(problems.targetPrivate, { allowed: { allowList: [...allowList] } }) : undefined
    },
    allows: (url, address) =>
      listed(hostOf(url), address) || (url.protocol === 'https:' && !isPrivate(address)),
  }
}

/** Also of an IPv4 address written as an IPv6 one. */
function isPrivate(address: string): boolean {
  return privateNetworks.check(address, familyOf(address))
}

/** The host without the brackets of an IPv6 address and without the dot of the root. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
}
