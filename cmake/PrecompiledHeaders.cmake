# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0

# desk_precompile_headers(): lets every target defined so far read Qt's headers ready-made, which
# halves the time of a build. Off unless DESK_PCH is set: ccache remembers no result of such a build,
# and a source that lacks an include is not noticed in it, which the release preset then does.
#
# Both are made with the definitions of Qt Core alone: gcc takes headers only where what was defined
# for them is defined too.
function(desk_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;MODULES")
    set(source ${CMAKE_BINARY_DIR}/${name}.cpp)
    file(GENERATE OUTPUT ${source} CONTENT "")
    add_library(${name} OBJECT ${source})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE desk_common Qt6::Core)
    foreach(module IN LISTS arg_MODULES)
        target_include_directories(${name} SYSTEM PRIVATE
            $<TARGET_PROPERTY:${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

function(desk_targets_below directory result)
    get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
    get_property(folders DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        desk_targets_below(${folder} below)
        list(APPEND targets ${below})
    endforeach()
    set(${result} ${targets} PARENT_SCOPE)
endfunction()

function(desk_precompile_headers)
    set(core <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale>
        <QPointer> <QRegularExpression> <QSet> <QTimer> <QUrl>
        <algorithm> <array> <chrono> <functional> <memory> <optional> <variant> <vector>)
    set(widgets <QAbstractButton> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QFormLayout> <QGridLayout>
        <QLabel> <QLineEdit> <QMainWindow> <QMessageBox> <QPainter> <QPushButton> <QScrollArea> <QToolButton>)
    desk_targets_below(${PROJECT_SOURCE_DIR} targets)
    desk_precompiled(desk_core_headers HEADERS ${core})
    desk_precompiled(desk_widget_headers HEADERS ${core} ${widgets} MODULES Qt6::Gui Qt6::Widgets)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if(NOT type MATCHES "EXECUTABLE|STATIC_LIBRARY" OR NOT desk_common IN_LIST libraries)
            continue()
        endif()
        set(headers desk_core_headers)
        if(target MATCHES "^desk_ui" OR desk_ui IN_LIST libraries)
            set(headers desk_widget_headers)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${headers})
    endforeach()
endfunction()
