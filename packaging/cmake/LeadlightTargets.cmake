# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of Leadlight has in common: warnings, definitions, sanitizers, linker.

include(CheckPIESupported)
check_pie_supported()

add_library(leadlight_options INTERFACE)
target_compile_options(leadlight_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<BOOL:${LEADLIGHT_WARNINGS_AS_ERRORS}>:-Werror>
    # Paths of the machine that builds stay out of the program.
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
target_compile_definitions(leadlight_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_options(leadlight_options INTERFACE
        -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(leadlight_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(LEADLIGHT_SANITIZE)
    target_compile_options(leadlight_options INTERFACE
        -fsanitize=${LEADLIGHT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(leadlight_options INTERFACE -fsanitize=${LEADLIGHT_SANITIZE})
endif()
find_program(LEADLIGHT_MOLD mold)
if(LEADLIGHT_MOLD)
    target_link_options(leadlight_options INTERFACE -fuse-ld=mold)
endif()
# Not for a build from nothing (preset ci): to read the precompiled header takes a second for each file.
find_program(LEADLIGHT_CCACHE ccache)
if(LEADLIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The two sloppiness settings are what ccache asks for to work with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LEADLIGHT_CCACHE})
endif()

# leadlight_precompiled(target library...)
#   Has the target use the precompiled header that suits the libraries it links.
function(leadlight_precompiled target)
    if("${ARGN}" MATCHES "Qt6::Widgets|Leadlight::Ui|leadlight_screens")
        target_precompile_headers(${target} REUSE_FROM leadlight_widgetheaders)
    else()
        target_precompile_headers(${target} REUSE_FROM leadlight_headers)
    endif()
endfunction()

# leadlight_library(core SOURCES ... PUBLIC ... PRIVATE ...)
#   One layer: the static library leadlight_core, known as Leadlight::Core, included as "core/...".
function(leadlight_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    string(SUBSTRING ${name} 0 1 first)
    string(SUBSTRING ${name} 1 -1 rest)
    string(TOUPPER ${first} first)
    add_library(leadlight_${name} STATIC ${arg_SOURCES})
    add_library(Leadlight::${first}${rest} ALIAS leadlight_${name})
    target_include_directories(leadlight_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(leadlight_${name} PUBLIC ${arg_PUBLIC} PRIVATE leadlight_options ${arg_PRIVATE})
    leadlight_precompiled(leadlight_${name} ${arg_PUBLIC})
endfunction()

# The headers that nearly every file reads are parsed once, those of the window's files once more with Qt's widgets.
# Compilers want a precompiled header to be used with at least the definitions it was made with, so these two are
# targets of their own with no more than their Qt modules.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/headers.cpp CONTENT "")
add_library(leadlight_headers OBJECT ${CMAKE_BINARY_DIR}/headers.cpp)
add_library(leadlight_widgetheaders OBJECT ${CMAKE_BINARY_DIR}/headers.cpp)
set(headers
    <QByteArray> <QDateTime> <QHash> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QString> <QStringList>
    <QUrl> <algorithm> <functional> <memory> <optional> <stop_token> <string> <utility> <variant> <vector>
    <tl/expected.hpp>)
target_precompile_headers(leadlight_headers PRIVATE ${headers})
target_precompile_headers(leadlight_widgetheaders PRIVATE ${headers}
    <QAction> <QApplication> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QTableView> <QTimer>)
target_link_libraries(leadlight_headers PRIVATE leadlight_options Qt6::Core)
target_link_libraries(leadlight_widgetheaders PRIVATE leadlight_options Qt6::Widgets)
set_target_properties(leadlight_headers leadlight_widgetheaders PROPERTIES AUTOMOC OFF AUTORCC OFF)
