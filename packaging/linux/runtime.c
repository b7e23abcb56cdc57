/* The start of an AppImage (type 2): this program, and a squashfs image behind it.
 *
 * It mounts the image by FUSE 3 where that is allowed, else unpacks it into a temporary folder, runs
 * AppRun in it, and takes the folder away. Statically linked, so that it runs on any Linux of its
 * kind. libfuse is under LGPL-2.1: packaging/RELEASING.md says how to link another one.
 *
 *   --appimage-offset            prints where the image begins
 *   --appimage-extract           unpacks into ./squashfs-root
 *   --appimage-extract-and-run   does without FUSE, as APPIMAGE_EXTRACT_AND_RUN=1 does
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#include <squashfuse/config.h>
#include <squashfuse/ll.h>
#include <squashfuse/traverse.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CANNOT = 127, SIGNALLED = 128, OPEN_FOLDERS = 32 };

/* Not in the library's headers, though its own programs use it. */
sqfs_ll *sqfs_ll_open(const char *path, size_t offset);

static void file_system_facts(fuse_req_t request, fuse_ino_t inode)
{
    (void)inode;
    struct statvfs facts = {0};
    facts.f_bsize = 4096;
    facts.f_namemax = 255;
    fuse_reply_statfs(request, &facts);
}

/* Where the ELF file ends, and the image begins. */
static size_t end_of_program(const char *path)
{
    Elf64_Ehdr head;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || pread(file, &head, sizeof head, 0) != (ssize_t)sizeof head)
        exit(CANNOT);
    close(file);
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/* Serve the image at a mount point until told to end; write a byte to `ready` once it is there. */
static int serve(const char *path, size_t offset, const char *place, int ready)
{
    struct fuse_lowlevel_ops operations = {0};
    operations.getattr = sqfs_ll_op_getattr;
    operations.opendir = sqfs_ll_op_opendir;
    operations.releasedir = sqfs_ll_op_releasedir;
    operations.readdir = sqfs_ll_op_readdir;
    operations.lookup = sqfs_ll_op_lookup;
    operations.open = sqfs_ll_op_open;
    operations.create = sqfs_ll_op_create;
    operations.release = sqfs_ll_op_release;
    operations.read = sqfs_ll_op_read;
    operations.readlink = sqfs_ll_op_readlink;
    operations.listxattr = sqfs_ll_op_listxattr;
    operations.getxattr = sqfs_ll_op_getxattr;
    operations.statfs = file_system_facts;

    sqfs_ll *image = sqfs_ll_open(path, offset);
    if (!image)
        return 1;
    char *arguments[] = {"ashore", "-o", "ro,nosuid,nodev,fsname=ashore,subtype=squashfuse", NULL};
    struct fuse_args options = FUSE_ARGS_INIT(3, arguments);
    struct fuse_session *session =
        fuse_session_new(&options, &operations, sizeof operations, image);
    if (!session || fuse_session_mount(session, place))
        return 1;
    fuse_set_signal_handlers(session);
    if (write(ready, "1", 1) != 1)
        return 1;
    close(ready);
    int status = fuse_session_loop(session);
    fuse_session_unmount(session);
    fuse_session_destroy(session);
    return status != 0;
}

/* Write one file of the image. */
static int unpack_file(sqfs *image, sqfs_inode *inode, const char *target)
{
    static char block[1 << 17];
    int file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0)
        return 1;
    sqfs_off_t done = 0;
    while (done < (sqfs_off_t)inode->xtra.reg.file_size) {
        sqfs_off_t count = sizeof block;
        if (sqfs_read_range(image, inode, done, &count, block) || count <= 0 ||
            write(file, block, count) != count) {
            close(file);
            return 1;
        }
        done += count;
    }
    return close(file);
}

/* Unpack the image into a folder. */
static int unpack(const char *path, size_t offset, const char *folder)
{
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    char target[PATH_MAX], link[PATH_MAX];

    if (sqfs_open_image(&image, path, offset))
        return 1;
    if (mkdir(folder, 0755) && errno != EEXIST)
        return 1;
    if (sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)))
        return 1;
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end)
            continue;
        sqfs_inode inode;
        if (sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)))
            return 1;
        if (snprintf(target, sizeof target, "%s/%s", folder, walk.path) >= (int)sizeof target)
            return 1;
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(target, 0755) && errno != EEXIST)
                return 1;
        } else if (S_ISLNK(inode.base.mode)) {
            size_t length = sizeof link;
            if (sqfs_readlink(&image, &inode, link, &length) || symlink(link, target))
                return 1;
        } else if (S_ISREG(inode.base.mode) && unpack_file(&image, &inode, target)) {
            return 1;
        }
    }
    sqfs_traverse_close(&walk);
    return error != SQFS_OK;
}

static int remove_one(const char *path, const struct stat *facts, int kind, struct FTW *where)
{
    (void)facts, (void)kind, (void)where;
    return remove(path);
}

/* Mount in a process of its own; give its number, or 0 where that does not work. */
static pid_t mount_image(const char *path, size_t offset, const char *place)
{
    int ends[2];
    char byte;
    if (pipe2(ends, O_CLOEXEC))
        return 0;
    pid_t server = fork();
    if (server == 0) {
        close(ends[0]);
        setsid();
        _exit(serve(path, offset, place, ends[1]));
    }
    close(ends[1]);
    int mounted = server > 0 && read(ends[0], &byte, 1) == 1;
    close(ends[0]);
    if (mounted)
        return server;
    if (server > 0)
        waitpid(server, NULL, 0);
    return 0;
}

/* Run AppRun in a folder and wait for it; give its exit status. */
static int run(const char *folder, char **arguments)
{
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    pid_t program = fork();
    if (program == 0) {
        char start[PATH_MAX + 8];
        signal(SIGINT, SIG_DFL);
        signal(SIGTERM, SIG_DFL);
        snprintf(start, sizeof start, "%s/AppRun", folder);
        execv(start, arguments);
        perror(start);
        _exit(CANNOT);
    }
    int status = 0;
    while (program > 0 && waitpid(program, &status, 0) < 0 && errno == EINTR)
        continue;
    return program > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : SIGNALLED + WTERMSIG(status);
}

int main(int count, char **arguments)
{
    char own[PATH_MAX], place[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", own, sizeof own - 1);
    if (length < 0)
        return CANNOT;
    own[length] = 0;
    size_t offset = end_of_program(own);
    int without_fuse = getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL;

    if (count > 1 && !strcmp(arguments[1], "--appimage-offset")) {
        printf("%zu\n", offset);
        return 0;
    }
    if (count > 1 && !strcmp(arguments[1], "--appimage-extract"))
        return unpack(own, offset, "squashfs-root");
    if (count > 1 && !strcmp(arguments[1], "--appimage-extract-and-run")) {
        without_fuse = 1;
        arguments[1] = arguments[0];
        arguments++;
    }

    const char *base = getenv("TMPDIR");
    snprintf(place, sizeof place, "%s/.mount_ashoreXXXXXX", base && *base ? base : "/tmp");
    if (!mkdtemp(place)) {
        perror(place);
        return CANNOT;
    }
    pid_t server = without_fuse ? 0 : mount_image(own, offset, place);
    if (!server && unpack(own, offset, place)) {
        fprintf(stderr, "ashore: the AppImage could not be mounted or unpacked into %s\n", place);
        nftw(place, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
        return CANNOT;
    }
    setenv("APPIMAGE", own, 1);
    setenv("APPDIR", place, 1);
    setenv("ARGV0", arguments[0], 1);
    int status = run(place, arguments);
    if (server) {
        kill(server, SIGTERM);
        waitpid(server, NULL, 0);
        rmdir(place);
    } else {
        nftw(place, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
    }
    return status;
}
