// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window-watch: starts a program on an X display of its own and finds out from outside, in the same way for any
// program, when its window is there and when the picture on the screen has come to rest. Prints JSON and ends the
// program.
//   window-watch [--quiet MILLISECONDS] PROGRAM ARGUMENT...

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds step(10);
constexpr milliseconds limit(120'000);
constexpr int noticeable = 300; ///< changed pixels; less than that is a blinking cursor
constexpr int smallestWindow = 200;

using Picture = std::vector<std::uint32_t>;

Picture look(Display *display)
{
    const int screen = DefaultScreen(display);
    const auto width = unsigned(DisplayWidth(display, screen));
    const auto height = unsigned(DisplayHeight(display, screen));
    XImage *image = XGetImage(display, DefaultRootWindow(display), 0, 0, width, height, AllPlanes, ZPixmap);
    if (!image)
        return {};
    Picture picture(std::size_t(image->bytes_per_line) * height / sizeof(std::uint32_t));
    std::memcpy(picture.data(), image->data, picture.size() * sizeof(std::uint32_t));
    XDestroyImage(image);
    return picture;
}

int difference(const Picture &a, const Picture &b)
{
    if (a.size() != b.size())
        return int(std::max(a.size(), b.size()));
    int count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i] ? 1 : 0;
    return count;
}

/// "Rss" of a process and the like, in megabytes.
double megabytes(pid_t process, const std::string &what)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind(what + ":", 0) == 0)
            return std::stod(line.substr(what.size() + 1)) / 1024;
    }
    return 0;
}

bool mapsAWindow(Display *display)
{
    bool mapped = false;
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
        XWindowAttributes attributes;
        if (event.type == MapNotify && event.xmap.override_redirect == False &&
            XGetWindowAttributes(display, event.xmap.window, &attributes) != 0)
            mapped |= attributes.width >= smallestWindow && attributes.height >= smallestWindow;
    }
    return mapped;
}

double sinceInMs(Clock::time_point began, Clock::time_point at)
{
    return std::chrono::duration<double, std::milli>(at - began).count();
}

int ignoreGoneWindows(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    int first = 1;
    milliseconds quiet(1500);
    if (argc > 3 && std::strcmp(argv[1], "--quiet") == 0) {
        quiet = milliseconds(std::atoi(argv[2]));
        first = 3;
    }
    Display *display = first < argc ? XOpenDisplay(nullptr) : nullptr;
    if (!display) {
        std::fputs("Usage: window-watch [--quiet MILLISECONDS] PROGRAM ARGUMENT...    with DISPLAY set\n", stderr);
        return 2;
    }
    XSetErrorHandler(ignoreGoneWindows);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    Picture before = look(display);

    const Clock::time_point began = Clock::now();
    const pid_t process = fork();
    if (process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execvp(argv[first], argv + first);
        _exit(127);
    }
    std::optional<Clock::time_point> mapped;
    Clock::time_point changed = began;
    bool gone = false;
    const auto isAtRest = [&] { return mapped && Clock::now() - std::max(changed, *mapped) > quiet; };
    while (!gone && Clock::now() - began < limit && !isAtRest()) {
        const Clock::time_point now = Clock::now();
        if (mapsAWindow(display) && !mapped)
            mapped = now;
        Picture picture = look(display);
        if (difference(before, picture) > noticeable) {
            changed = now;
            before = std::move(picture);
        }
        gone = waitpid(process, nullptr, WNOHANG) == process;
        std::this_thread::sleep_for(step);
    }
    if (!gone && mapped)
        std::printf("{\"mappedMs\":%.1f,\"stableMs\":%.1f,\"rssMB\":%.1f,\"pssMB\":%.1f,\"anonMB\":%.1f}\n",
                    sinceInMs(began, *mapped), sinceInMs(began, std::max(changed, *mapped)), megabytes(process, "Rss"),
                    megabytes(process, "Pss"), megabytes(process, "Anonymous"));
    if (!gone) {
        kill(process, SIGTERM);
        for (int i = 0; i < 200 && !gone; ++i, std::this_thread::sleep_for(step))
            gone = waitpid(process, nullptr, WNOHANG) == process;
        if (!gone) {
            kill(process, SIGKILL);
            waitpid(process, nullptr, 0);
        }
    }
    XCloseDisplay(display);
    if (!mapped) {
        std::fputs("It showed no window.\n", stderr);
        return 1;
    }
    return 0;
}
