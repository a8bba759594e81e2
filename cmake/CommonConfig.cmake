# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0

# Said here, for every script alike: ninja compiles all anew where the next script names another launcher.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# A hundred tests are linked with sanitizers and debug information: that takes a fifth of the time.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND DESK_SANITIZE)
    add_link_options(-fuse-ld=lld)
endif()

# One INTERFACE target carries the standard, the warnings and the definitions of every target.
add_library(desk_common INTERFACE)
target_compile_features(desk_common INTERFACE cxx_std_20)
target_include_directories(desk_common INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(desk_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    DESK_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(desk_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wnull-dereference -Wformat=2 -Wsuggest-override
        $<$<BOOL:${DESK_WERROR}>:-Werror>)
    if(DESK_SANITIZE)
        target_compile_options(desk_common INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
            # GCC's flow analysis is confused by the instrumentation and reports Qt's own headers.
            -Wno-null-dereference)
        target_link_options(desk_common INTERFACE -fsanitize=address,undefined)
    elseif(DESK_COVERAGE)
        target_compile_options(desk_common INTERFACE --coverage)
        target_link_options(desk_common INTERFACE --coverage)
    elseif(DESK_FUZZ)
        target_compile_options(desk_common INTERFACE
            -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
        target_link_options(desk_common INTERFACE -fsanitize=address,undefined)
    elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(desk_common INTERFACE
            # No -fPIE here: after Qt's own -fPIC it would win, and a program with copies of Qt's
            # variables crashes at its start.
            -fstack-protector-strong -D_FORTIFY_SOURCE=2)
        target_link_options(desk_common INTERFACE
            $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now,--as-needed>)
        set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    endif()
endif()

# libphonenumber ships no CMake package. Its headers count as the system's: they raise our warnings.
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_library(PROTOBUF_LIBRARY protobuf REQUIRED) # its header has inline parts of this one
add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
    IMPORTED_LOCATION ${PHONENUMBER_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${PHONENUMBER_INCLUDE_DIR}
    INTERFACE_LINK_LIBRARIES ${PROTOBUF_LIBRARY})

# Its pkg-config file asks for what only cjose itself is built with. The program has its headers
# alone: it loads the library, and OpenSSL behind it, when somebody signs in with the company's
# account, since every start would pay for it otherwise.
find_path(CJOSE_INCLUDE_DIR cjose/jws.h REQUIRED)
find_library(CJOSE_LIBRARY cjose REQUIRED)
add_library(Cjose::Headers INTERFACE IMPORTED)
set_target_properties(Cjose::Headers PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES ${CJOSE_INCLUDE_DIR})
add_library(Cjose::Cjose UNKNOWN IMPORTED)
set_target_properties(Cjose::Cjose PROPERTIES
    IMPORTED_LOCATION ${CJOSE_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${CJOSE_INCLUDE_DIR})

# desk_library(NAME SOURCES... DEPENDS targets...): a static library of one folder of app/.
function(desk_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC desk_common ${arg_DEPENDS})
endfunction()

# desk_test(tst_name.cpp DEPENDS targets...): one test binary, run offscreen by ctest.
function(desk_test source)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS")
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE desk_common Qt6::Test ${arg_DEPENDS})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
endfunction()
