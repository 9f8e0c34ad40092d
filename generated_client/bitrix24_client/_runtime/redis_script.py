"""What Redis runs for a reservation in a shared rate limit (:mod:`.redis_limiter`)."""

from __future__ import annotations

import hashlib
from typing import Final

#: KEYS: the queue, the blocked methods, the processes. ARGV: action, microseconds per request,
#: microseconds that a full bucket takes to drain, method, microseconds of a block, after an outage
#: how many processes still wait for places of their own, who asks. The answer: microseconds to
#: wait, for how long the method is blocked, and how many processes asked in the last minute.
#:
#: The queue is one number: the time at which the bucket will be empty. A key that is not there is
#: an empty bucket, unless Redis was away: then what was sent meanwhile is not known, and the
#: bucket counts as full.
SCRIPT: Final = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])
local action, step, burst = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local method, block = ARGV[4], tonumber(ARGV[5])

if action == 'block' then
  local known = tonumber(redis.call('HGET', KEYS[2], method) or 0)
  if now + block > known then
    redis.call('HSET', KEYS[2], method, string.format('%.0f', now + block))
    local left = math.ceil(block / 1000)
    if left > redis.call('PTTL', KEYS[2]) then redis.call('PEXPIRE', KEYS[2], left) end
  end
  return {0, 0, 0}
end

redis.call('ZADD', KEYS[3], now, ARGV[7])
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - 60000000)
redis.call('PEXPIRE', KEYS[3], 60000)
local processes = redis.call('ZCARD', KEYS[3])

if action == 'reserve' and method ~= '' then
  local free = tonumber(redis.call('HGET', KEYS[2], method) or 0)
  if free > now then return {0, free - now, processes} end
end

local empty = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now)
local left = tonumber(ARGV[6])
if action == 'exceeded' or left > 0 then empty = math.max(empty, now + burst + left * step) end
if action == 'reserve' then empty = empty + step end
if action == 'release' then empty = math.max(now, empty - step) end
redis.call('SET', KEYS[1], string.format('%.0f', empty), 'PX', math.ceil((empty - now) / 1000) + 1)
return {math.max(0, empty - now - burst), 0, processes}
"""
SHA: Final = hashlib.sha1(SCRIPT.encode(), usedforsecurity=False).hexdigest()
