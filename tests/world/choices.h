// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace desk::world {

/// Every decision of a story, drawn from a seed or replayed from a list. Nought is always the dull
/// choice (no fault, nothing done), so that a story shrinks by leaving numbers out and by setting
/// them to nought.
class Choices {
public:
    explicit Choices(std::uint64_t seed)
        : m_random(seed)
    {
    }
    explicit Choices(std::vector<std::uint32_t> list)
        : m_list(std::move(list))
        , m_isReplay(true)
    {
    }

    /// From 0 to below `count`.
    std::uint32_t draw(std::uint32_t count)
    {
        if (m_isReplay)
            return m_next < m_list.size() ? m_list[m_next++] % count : 0;
        const auto drawn = static_cast<std::uint32_t>(random() % count);
        m_list.push_back(drawn);
        return drawn;
    }
    /// True in so many of a hundred cases.
    bool chance(std::uint32_t percent) { return draw(100) >= 100 - percent; }

    [[nodiscard]] const std::vector<std::uint32_t> &list() const { return m_list; }

private:
    /// SplitMix64.
    std::uint64_t random()
    {
        m_random += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = m_random;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t m_random = 0;
    std::vector<std::uint32_t> m_list;
    std::size_t m_next = 0;
    bool m_isReplay = false;
};

} // namespace desk::world
