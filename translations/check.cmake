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
        WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE failed ERROR_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "lupdate could not read the texts: ${failed}")
    endif()
    # A class whose tr() is not its own would look for its texts where they are not. Functions outside of classes have
    # a tr() that looks under their namespace.
    string(REGEX MATCHALL "Class '[A-Za-z]+::[a-z]+::[A-Za-z:]+' lacks" strangers "${said}")
    if(strangers)
        message(FATAL_ERROR "Q_OBJECT or Q_DECLARE_TR_FUNCTIONS is wanted: ${strangers}")
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
