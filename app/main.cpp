// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "app/window.h"
#include "core/profile.h"
#include "ui/common/language.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QIcon>

#include <memory>
#include <sys/resource.h>
#include <thread>

using namespace leadlight;

namespace {

/// Secrets pass through this program's memory: none of it is written to disk when it crashes.
void forbidCoreDumps()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// Whether the verb is to print one JSON document, whatever happens.
bool printsJson(const app::Command &command)
{
    return std::visit(
        [](const auto &verb) {
            if constexpr (requires { verb.json; })
                return verb.json;
            else
                return false;
        },
        command);
}

/// Runs a verb on a worker thread while the main thread keeps the event loop that the keychain needs.
int runVerb(app::Composition &parts, const app::Command &command)
{
    std::stop_source stop;
    const app::Interrupt interrupt(stop);
    int code = app::Done;
    std::jthread worker([&] {
        code = std::visit(
            [&](const auto &verb) {
                if constexpr (std::is_same_v<std::decay_t<decltype(verb)>, app::WindowCommand>)
                    return int(app::WrongUsage);
                else
                    return app::run(parts, verb, stop.get_token());
            },
            command);
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    const auto parsed = app::parseCommandLine(argc, argv);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &line = std::get<app::CommandLine>(parsed);
    const auto *window = std::get_if<app::WindowCommand>(&line.command);

    std::unique_ptr<QCoreApplication> application;
    if (window) {
        application = std::make_unique<QApplication>(argc, argv);
        QGuiApplication::setDesktopFileName(QStringLiteral("org.leadlight.Leadlight"));
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/leadlight/icons/org.leadlight.Leadlight.svg")));
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("leadlight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLIGHT_VERSION));
    // Before anything can go wrong that is to be told. Sample leads are looked at in one's own language, too.
    ui::speak(ui::Preferences(core::Profile::places(line.profile).preferencesFile()).text(ui::Preference::Language));

    const auto parts = app::Composition::create(line.profile, line.demo);
    if (!parts)
        return window ? app::failToOpen(parts.error(), *window) : app::tell(parts.error(), printsJson(line.command));
    return window ? app::runWindow(**parts, line.profile, *window) : runVerb(**parts, line.command);
}
