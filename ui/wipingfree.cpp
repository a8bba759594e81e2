// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wipingfree.h"

#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__)
#define DESK_HAS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DESK_HAS_SANITIZER
#endif
#endif

#if defined(__GLIBC__) && !defined(DESK_HAS_SANITIZER)
#define DESK_WIPES_FREED_MEMORY
#endif

#ifdef DESK_WIPES_FREED_MEMORY

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

// What glibc's own functions are called beside their usual names.
extern "C" {
void *__libc_malloc(size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *block, size_t size); // NOLINT(bugprone-reserved-identifier)
void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier)
}

namespace {

std::atomic<bool> isWipingFreed{false};

/// A block that moves would leave its content in the place it comes from.
void *reallocWiped(void *block, size_t size)
{
    const size_t before = malloc_usable_size(block);
    if (size <= before && size >= before / 2)
        return block; // there is room
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr; // the old block stays, as the standard has it
    memcpy(moved, block, size < before ? size : before);
    explicit_bzero(block, before);
    __libc_free(block);
    return moved;
}

/// libdbus keeps the last few messages for the next ones, with the bytes of what was asked and
/// said; shorter ones leave the end of a longer one in place (dbus-message.c, 1.14: five, of up to
/// 10 KiB). Taken all at once, and made longer than it keeps, they are given back.
void emptyMessageCache()
{
    constexpr int signalType = 4; // DBUS_MESSAGE_TYPE_SIGNAL
    constexpr int kept = 5;
    void *library = dlopen("libdbus-1.so.3", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return; // nothing has spoken D-Bus
    const auto make = reinterpret_cast<void *(*)(int)>(dlsym(library, "dbus_message_new"));
    const auto append
        = reinterpret_cast<int (*)(void *, int, ...)>(dlsym(library, "dbus_message_append_args"));
    const auto giveBack = reinterpret_cast<void (*)(void *)>(dlsym(library, "dbus_message_unref"));
    static constexpr std::array<char, 12 * 1024> zeros{};
    const char *bytes = zeros.data();
    std::array<void *, 2 * kept> messages{};
    if (make && append && giveBack) {
        for (void *&message : messages) {
            message = make(signalType);
            if (message)
                append(message, 'a', 'y', &bytes, static_cast<int>(zeros.size()), 0);
        }
        for (void *message : messages) {
            if (message)
                giveBack(message);
        }
    }
    dlclose(library);
}

} // namespace

// The linker takes these for every library of the program: operator delete, Qt, GLib, D-Bus.
extern "C" void free(void *block) noexcept
{
    if (block && isWipingFreed.load(std::memory_order_relaxed))
        explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

extern "C" void *realloc(void *block, size_t size) noexcept
{
    if (!block || size == 0 || !isWipingFreed.load(std::memory_order_relaxed))
        return __libc_realloc(block, size);
    return reallocWiped(block, size);
}

extern "C" void *reallocarray(void *block, size_t count, size_t size) noexcept
{
    size_t whole = 0;
    if (__builtin_mul_overflow(count, size, &whole)) {
        errno = ENOMEM;
        return nullptr;
    }
    return realloc(block, whole);
}

#endif

namespace desk {

void setWipingFreedMemory(bool isWiping)
{
#ifdef DESK_WIPES_FREED_MEMORY
    isWipingFreed.store(isWiping, std::memory_order_relaxed);
#else
    static_cast<void>(isWiping);
#endif
}

void giveBackFreedMemory()
{
#ifdef DESK_WIPES_FREED_MEMORY
    emptyMessageCache();
    constexpr size_t deepest = 256 * 1024; // far below the event loop that calls this
    char below[deepest];
    explicit_bzero(below, sizeof below);
    malloc_trim(0);
#endif
}

} // namespace desk
