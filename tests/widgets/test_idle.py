"""What is prepared while nobody asks."""

import asyncio

from presskit.widgets._idle import when_idle


def test_steps_are_taken_one_by_one_between_what_else_is_done():
    seen = []

    async def ask():
        when_idle(map(seen.append, "abc"), after=0)
        seen.append("asked")
        while len(seen) < 4:
            await asyncio.sleep(0)

    asyncio.run(ask())
    assert seen == ["asked", "a", "b", "c"]


def test_a_script_takes_none():
    left = iter("ab")
    when_idle(left, after=0)
    assert list(left) == ["a", "b"]
