# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DLUPDATE=... -DFILES=a.ts,b.ts -DENGLISH=en.ts -DROOT=... -DWORK=... -P check.cmake
# Fails when a text of the sources has no translation, or in English no plural forms where it counts. Works on copies, so that a test changes nothing.

file(MAKE_DIRECTORY "${WORK}")
set(copies)
# Brings copies of the .ts files in @p list up to date, with the options that follow.
function(update list)
    string(REPLACE "," ";" files "${list}")
    set(updated)
    foreach(file IN LISTS files)
        file(COPY "${file}" DESTINATION "${WORK}")
        cmake_path(GET file FILENAME name)
        list(APPEND updated "${WORK}/${name}")
    endforeach()
    execute_process(COMMAND "${LUPDATE}" -silent -recursive src ui app -I . -I src -locations none -no-obsolete ${ARGN} -ts ${updated}
        WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE failed ERROR_QUIET)
    if(failed)
        message(FATAL_ERROR "lupdate could not read the texts: ${failed}")
    endif()
    set(copies ${copies} ${updated} PARENT_SCOPE)
endfunction()
update("${FILES}")
update("${ENGLISH}" -pluralonly)
set(wanting "")
foreach(copy IN LISTS copies)
    file(READ "${copy}" text)
    string(REGEX MATCHALL "<source>[^<]*</source>(\n *<[a-z]*comment>[^<]*</[a-z]*comment>)*\n *<translation type=\"unfinished\"" found "${text}")
    foreach(one IN LISTS found)
        string(REGEX REPLACE "^<source>([^<]*)</source>.*" "\\1" source "${one}")
        string(APPEND wanting "\n${copy}: ${source}")
    endforeach()
endforeach()
if(wanting)
    message(FATAL_ERROR "These texts have no translation:${wanting}")
endif()
